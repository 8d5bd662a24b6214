package neo4j

import (
	"context"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// patience is how long a push waits for another before it says so.
const patience = time.Second

// lockID is the id of a speaker that no graph can have, as it has no letter
// of a kind.
const lockID = "whosaid push"

// lock keeps other pushes out of a database. It is a transaction that makes
// a node with a unique id and is never committed: who makes the same waits
// for its end, and it ends with its connection, however its owner ends.
type lock struct {
	session neo4j.SessionWithContext
	tx      neo4j.ExplicitTransaction
}

// lock waits until no other push works on the database.
func (p *push) lock(ctx context.Context) (*lock, error) {
	if p.opt.Wait != nil {
		defer time.AfterFunc(patience, p.opt.Wait).Stop()
	}
	l := &lock{session: p.session(ctx, neo4j.AccessModeWrite)}
	var err error
	if l.tx, err = l.session.BeginTransaction(ctx, neo4j.WithTxTimeout(0)); err == nil {
		err = l.ask(ctx, "MERGE (n:Speaker {id: $id})")
	}
	if err != nil {
		l.release(ctx)
		return nil, err
	}
	return l, nil
}

func (l *lock) ask(ctx context.Context, statement string) error {
	r, err := l.tx.Run(ctx, statement, record{"id": lockID})
	if err != nil {
		return err
	}
	_, err = r.Consume(ctx)
	return err
}

// release lets the next push in. An error says that the lock was lost before.
func (l *lock) release(ctx context.Context) error {
	ctx, stop := context.WithTimeout(context.WithoutCancel(ctx), connectTime)
	defer stop()
	defer l.session.Close(ctx)
	if l.tx == nil {
		return nil
	}
	defer l.tx.Close(ctx)
	if err := l.ask(ctx, "RETURN $id"); err != nil {
		return err
	}
	return l.tx.Rollback(ctx)
}
