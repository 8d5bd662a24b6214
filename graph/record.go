package graph

// nodeRecord and edgeRecord are nodes and edges as they stand in JSON.
type nodeRecord struct {
	ID        string   `json:"id"`
	Kind      Kind     `json:"kind"`
	Name      string   `json:"name"`
	Aliases   []string `json:"aliases"`
	Named     bool     `json:"named"`
	Text      string   `json:"text"`
	Language  string   `json:"language"`
	Asked     bool     `json:"asked"`
	Weight    *float64 `json:"weight"` // nil in a graph from before there were weights
	Context   string   `json:"context"`
	Title     string   `json:"title"`
	Date      string   `json:"date"`
	Speakers  []string `json:"speakers"`
	Hosts     []string `json:"hosts"`
	URL       string   `json:"url"`
	URLs      []string `json:"urls"`
	Documents []string `json:"documents"`
}

type edgeRecord struct {
	Source   string           `json:"source"`
	Target   string           `json:"target"`
	Kind     Kind             `json:"kind"`
	Role     string           `json:"role"`
	Score    float64          `json:"score"`
	Method   string           `json:"method"`
	Reason   string           `json:"reason"`
	Evidence []evidenceRecord `json:"evidence"`
}

type evidenceRecord struct {
	Document string `json:"document"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Page     int    `json:"page"`

	ContextStart int `json:"context_start"`
	ContextEnd   int `json:"context_end"`

	At         *float64 `json:"at"`
	About      bool     `json:"about"`
	Link       string   `json:"link"`
	Interview  string   `json:"interview"`
	Quote      string   `json:"quote"`
	Method     string   `json:"method"`
	Score      float64  `json:"score"`
	Stance     string   `json:"stance"`
	ReportedBy string   `json:"reported_by"`
	Of         string   `json:"of"`
}

func (in *reader) document() error {
	var d Document
	if err := in.dec.Decode(&d); err != nil {
		return err
	}
	in.documents = append(in.documents, d)
	return nil
}

func (in *reader) reading() error {
	var r struct {
		Document string `json:"document"`
		Data     []byte `json:"data"`
	}
	if err := in.dec.Decode(&r); err != nil {
		return err
	}
	in.readings = append(in.readings, Reading(r))
	return nil
}

func (in *reader) node() error {
	var r nodeRecord
	if err := in.dec.Decode(&r); err != nil {
		return err
	}
	n := Node{ID: in.share(r.ID), Kind: Kind(in.share(string(r.Kind))), Documents: in.shareAll(r.Documents)}
	switch n.Kind {
	case Speaker:
		n.Name, n.Aliases, n.Named = r.Name, given(r.Aliases), r.Named
	case Claim:
		n.Text, n.Language, n.Asked, n.Weight, n.Context = r.Text, in.share(r.Language), r.Asked, 1, r.Context
		if r.Weight != nil {
			n.Weight = *r.Weight
		}
	case Interview:
		n.Title, n.Date, n.Speakers, n.Hosts = r.Title, r.Date, in.shareAll(r.Speakers), in.shareAll(r.Hosts)
	case Link:
		n.URL, n.URLs, n.Title = r.URL, given(r.URLs), r.Title
	}
	if err := checkNode(&n); err != nil {
		return err
	}
	in.nodes = append(in.nodes, n)
	return nil
}

func (in *reader) edge() error {
	var r edgeRecord
	if err := in.dec.Decode(&r); err != nil {
		return err
	}
	e := Edge{
		Source: in.share(r.Source), Target: in.share(r.Target), Kind: Kind(in.share(string(r.Kind))),
		Role: in.share(r.Role), Evidence: make([]Evidence, len(r.Evidence)),
	}
	if e.Agreement() {
		e.Score, e.Method, e.Reason = r.Score, in.share(r.Method), r.Reason
	}
	for i, v := range r.Evidence {
		v.Document, v.Interview, v.ReportedBy = in.share(v.Document), in.share(v.Interview), in.share(v.ReportedBy)
		v.Method, v.Stance, v.Of = in.share(v.Method), in.share(v.Stance), in.share(v.Of)
		e.Evidence[i] = Evidence(v)
	}
	in.edges = append(in.edges, e)
	return nil
}
