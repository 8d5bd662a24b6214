package neo4jserver

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
)

// lowest and highest bound the ports that are chosen: below those that
// systems hand out by themselves, for the server opens its ports only seconds
// later.
const lowest, highest = 11000, 32000

// choosePorts takes free ports where none are asked for, and says which of
// those asked for is taken.
func (c *Config) choosePorts() error {
	for _, port := range []*int{&c.Bolt, &c.HTTP} {
		l, err := listen(*port)
		if err != nil {
			return err
		}
		*port = l.Addr().(*net.TCPAddr).Port
		defer l.Close() // after both are chosen, so that they differ
	}
	return nil
}

func listen(port int) (net.Listener, error) {
	if port != 0 {
		l, err := listenAt(port)
		if err != nil {
			return nil, fmt.Errorf("port %d is taken: %w", port, err)
		}
		return l, nil
	}
	for range 100 {
		if l, err := listenAt(lowest + rand.IntN(highest-lowest)); err == nil {
			return l, nil
		}
	}
	return nil, errors.New("no free port on 127.0.0.1")
}

func listenAt(port int) (net.Listener, error) {
	return net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
}
