package main

import (
	"encoding/json"
	"hash/fnv"
	"net/http"
	"strings"
)

// wordServer is an embeddings server whose vectors count words. Its model
// "choosy" refuses texts about lanterns, and "locked" wants the key "open".
func wordServer() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/embeddings", func(w http.ResponseWriter, r *http.Request) {
		var q struct {
			Model string
			Input []string
		}
		if json.NewDecoder(r.Body).Decode(&q) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		switch {
		case q.Model == "locked" && r.Header.Get("Authorization") != "Bearer open":
			w.WriteHeader(http.StatusUnauthorized)
		case q.Model == "choosy" && strings.Contains(strings.Join(q.Input, " "), "lantern"):
			w.WriteHeader(http.StatusBadRequest)
			w.Write([]byte(`{"error":{"message":"no lanterns, please"}}`))
		case q.Model != "choosy" && q.Model != "locked" && q.Model != "words":
			w.WriteHeader(http.StatusNotFound)
		default:
			json.NewEncoder(w).Encode(map[string]any{"data": wordVectors(q.Input)})
		}
	})
	return mux
}

func wordVectors(texts []string) []map[string]any {
	var out []map[string]any
	for i, t := range texts {
		v := make([]float32, 128)
		v[0] = 4
		for _, w := range strings.Fields(strings.ToLower(strings.Trim(t, ".!"))) {
			h := fnv.New32a()
			h.Write([]byte(w))
			v[1+h.Sum32()%127]++
		}
		out = append(out, map[string]any{"index": i, "embedding": v})
	}
	return out
}
