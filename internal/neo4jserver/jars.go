package neo4jserver

import (
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/rogpeppe/go-internal/lockedfile"
)

//go:embed pom.xml
var pom []byte

// copier is the Maven plugin that fetches what pom.xml names.
const copier = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"

// Folder is where the project keeps its Neo4j: whosaid/neo4j in the user's
// cache folder.
func Folder() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder: %w; set XDG_CACHE_HOME or HOME", err)
	}
	return filepath.Join(cache, "whosaid", "neo4j"), nil
}

// jars is the folder with the server's jars. The first caller fetches them,
// others wait for it; the folder is there whole or not at all.
func jars(ctx context.Context) (string, error) {
	folder, err := Folder()
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(pom)
	done := filepath.Join(folder, "jars-"+hex.EncodeToString(sum[:6]))
	if exists(done) {
		return done, nil
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return "", err
	}
	unlock, err := lockedfile.MutexAt(filepath.Join(folder, "lock")).Lock()
	if err != nil {
		return "", fmt.Errorf("cannot lock %s: %w", folder, err)
	}
	defer unlock()
	if exists(done) {
		return done, nil
	}
	return done, fetch(ctx, done)
}

// fetch has Maven copy the jars into a folder of its own, and renames it.
func fetch(ctx context.Context, to string) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return errors.New("no mvn on the path; install Maven (Debian: apt-get install maven), it fetches Neo4j once")
	}
	temp, err := os.MkdirTemp(filepath.Dir(to), "fetching-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	file := filepath.Join(temp, "pom.xml")
	if err := os.WriteFile(file, pom, 0o644); err != nil {
		return err
	}
	lib := filepath.Join(temp, "lib")
	c := exec.CommandContext(ctx, mvn, "-B", "-q", "-f", file, copier, "-DincludeScope=runtime", "-DoutputDirectory="+lib)
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("mvn could not fetch Neo4j: %w\n%s", err, last(said))
	}
	if err := os.Chmod(lib, 0o755); err != nil {
		return err
	}
	return os.Rename(lib, to)
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// last is the end of what a program said, enough to see what went wrong.
func last(said []byte) string {
	return string(said[max(0, len(said)-4000):])
}
