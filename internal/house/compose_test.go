package house

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/google/go-cmp/cmp"
)

// compose loads docker-compose.yml as "docker compose" does.
func compose(t *testing.T, env map[string]string) (*types.Project, error) {
	t.Helper()
	dir, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	return loader.LoadWithContext(t.Context(), types.ConfigDetails{
		WorkingDir: dir, Environment: env,
		ConfigFiles: []types.ConfigFile{{Filename: filepath.Join(dir, "docker-compose.yml")}},
	}, func(o *loader.Options) { o.SetProjectName("whosaid", true) })
}

func TestComposeNeedsAPassword(t *testing.T) {
	for _, env := range []map[string]string{{}, {"NEO4J_PASSWORD": ""}} {
		if _, err := compose(t, env); err == nil || !strings.Contains(err.Error(), "set NEO4J_PASSWORD") {
			t.Errorf("with %v: %v", env, err)
		}
	}
}

func TestComposeServer(t *testing.T) {
	p, err := compose(t, map[string]string{"NEO4J_PASSWORD": "a secret"})
	if err != nil {
		t.Fatal(err)
	}
	s := p.Services["neo4j"]
	if want := "neo4j:" + pinned(t) + "-community"; s.Image != want {
		t.Errorf("the image is %s, want %s", s.Image, want)
	}
	ports := map[uint32]string{}
	for _, port := range s.Ports {
		ports[port.Target] = port.HostIP + ":" + port.Published
	}
	if d := cmp.Diff(map[uint32]string{7474: "127.0.0.1:7474", 7687: "127.0.0.1:7687"}, ports); d != "" {
		t.Errorf("ports (-want +got):\n%s", d)
	}
	if len(s.Volumes) != 1 || s.Volumes[0].Type != types.VolumeTypeVolume || s.Volumes[0].Target != "/data" {
		t.Errorf("the data are in %v, not in a named volume", s.Volumes)
	} else if _, ok := p.Volumes[s.Volumes[0].Source]; !ok {
		t.Errorf("no volume %s", s.Volumes[0].Source)
	}
	if h := s.HealthCheck; h == nil || h.Disable || len(h.Test) < 2 || h.Interval == nil || h.Retries == nil {
		t.Errorf("the health check is %+v", h)
	}
	if auth := s.Environment["NEO4J_AUTH"]; auth == nil || *auth != "neo4j/a secret" {
		t.Error("the password is not the one of NEO4J_PASSWORD")
	}
	for name := range s.Environment {
		if low := strings.ToLower(name); strings.Contains(low, "plugin") || strings.Contains(low, "apoc") {
			t.Errorf("%s: no plugin is needed", name)
		}
	}
}

func TestComposePush(t *testing.T) {
	p, err := compose(t, map[string]string{"NEO4J_PASSWORD": "a secret"})
	if err != nil {
		t.Fatal(err)
	}
	s := p.Services["push"]
	if got := s.DependsOn["neo4j"].Condition; got != types.ServiceConditionHealthy {
		t.Errorf("push waits for %q", got)
	}
	if len(s.Command) != 2 || s.Command[0] != "push" || s.Restart != "no" || len(s.Ports) != 0 {
		t.Errorf("push runs %v, restarts %q, listens on %v", s.Command, s.Restart, s.Ports)
	}
	if len(s.Volumes) != 1 || !s.Volumes[0].ReadOnly || s.Volumes[0].Target != s.Command[1] {
		t.Errorf("push reads %v", s.Volumes)
	}
	env := map[string]string{}
	for name, value := range s.Environment {
		env[name] = *value
	}
	want := map[string]string{"NEO4J_URI": "bolt://neo4j:7687", "NEO4J_USERNAME": "neo4j", "NEO4J_PASSWORD": "a secret"}
	if d := cmp.Diff(want, env); d != "" {
		t.Errorf("environment (-want +got):\n%s", d)
	}
	if _, err := os.Stat(filepath.Join(s.Build.Context, s.Build.Dockerfile)); err != nil {
		t.Error(err)
	}
}

// pinned is the version of the server that tests run.
func pinned(t *testing.T) string {
	t.Helper()
	pom, err := os.ReadFile(root + "/internal/neo4jserver/pom.xml")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`<server>(\d+\.\d+\.\d+)</server>`).FindSubmatch(pom)
	if m == nil {
		t.Fatal("pom.xml names no server")
	}
	return string(m[1])
}
