package neo4jserver

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
)

// settings are those of a server for one machine: it listens on loopback
// alone, tells nobody that it runs, allocates no half a gigabyte of logs
// ahead, and stops at once.
const settings = `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:%[1]d
server.bolt.advertised_address=127.0.0.1:%[1]d
server.http.listen_address=127.0.0.1:%[2]d
server.http.advertised_address=127.0.0.1:%[2]d
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=keep_none
dbms.usage_report.enabled=false
client.allow_telemetry=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`

// NoLock is for Config.Settings: wrong passwords lock nobody out. A server
// that several tests use needs it, since some send wrong ones on purpose.
const NoLock = "dbms.security.auth_lock_time=0s\n"

// configure makes the folders that a server expects, and its settings. The
// password is set where there is no database yet.
func configure(c Config) error {
	if err := makeFolders(c.Dir); err != nil {
		return err
	}
	conf := fmt.Sprintf(settings, c.Bolt, c.HTTP) + c.Settings
	if err := os.WriteFile(filepath.Join(c.Dir, "conf", "neo4j.conf"), []byte(conf), 0o600); err != nil {
		return err
	}
	if exists(filepath.Join(c.Dir, "data", "databases", "system")) {
		return nil
	}
	return firstPassword(c)
}

func makeFolders(dir string) error {
	for _, name := range []string{"conf", "data", "logs", "import", "plugins", temporary} {
		if err := os.MkdirAll(filepath.Join(dir, name), 0o700); err != nil {
			return err
		}
	}
	return nil
}

// temporary is the folder for what Java unpacks.
const temporary = "tmp"

// rounds is how often the server hashes a password.
const rounds = 1024

// firstPassword writes what "neo4j-admin dbms set-initial-password" writes:
// the salted, repeated SHA-256. So the password stands in no argument list.
func firstPassword(c Config) error {
	salt := make([]byte, sha256.Size)
	rand.Read(salt)
	sum := sha256.Sum256(append(salt, c.Password...))
	for range rounds - 1 {
		sum = sha256.Sum256(sum[:])
	}
	folder := filepath.Join(c.Dir, "data", "dbms")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	line := fmt.Sprintf("%s:SHA-256,%s,%s,%d:\n", User, hex.EncodeToString(sum[:]), hex.EncodeToString(salt), rounds)
	return os.WriteFile(filepath.Join(folder, "auth.ini"), []byte(line), 0o600)
}
