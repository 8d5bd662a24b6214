package neo4jserver

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
)

// ErrNoJava says that this machine cannot run Neo4j.
var ErrNoJava = errors.New("no Java 17 or newer; install one (Debian: apt-get install default-jre-headless maven)")

// oldest is the first Java that runs the server.
const oldest = 17

var javaVersion = regexp.MustCompile(`version "(\d+)`)

// java is the program that runs the server: that of JAVA_HOME, else the one
// on the path.
func java(ctx context.Context) (string, error) {
	name := "java"
	if home := os.Getenv("JAVA_HOME"); home != "" {
		name = filepath.Join(home, "bin", "java")
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", ErrNoJava
	}
	said, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w (%s: %v)", ErrNoJava, path, err)
	}
	m := javaVersion.FindSubmatch(said)
	if m == nil {
		return "", fmt.Errorf("%w (%s tells no version)", ErrNoJava, path)
	}
	if major, _ := strconv.Atoi(string(m[1])); major < oldest {
		return "", fmt.Errorf("%w (%s is Java %s)", ErrNoJava, path, m[1])
	}
	return path, nil
}

// Available says why no server can be started here, nil when one can.
func Available(ctx context.Context) error {
	if _, err := java(ctx); err != nil {
		return err
	}
	_, err := jars(ctx)
	return err
}

// command runs a class of the server. With the first-stage compiler alone it
// starts in little more than half the time, which tests notice more than
// peak speed.
func command(ctx context.Context, options []string, class string, args ...string) (*exec.Cmd, error) {
	java, err := java(ctx)
	if err != nil {
		return nil, err
	}
	lib, err := jars(ctx)
	if err != nil {
		return nil, err
	}
	all := []string{
		"-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
		"-Dfile.encoding=UTF-8", "-Dlog4j2.disable.jmx=true", "-Dio.netty.tryReflectionSetAccessible=true",
		"--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"-cp", filepath.Join(lib, "*"),
	}
	all = append(append(append(all, options...), class), args...)
	return exec.CommandContext(ctx, java, all...), nil
}
