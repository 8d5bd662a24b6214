// Package graphviz lays out a DOT drawing without an installed Graphviz: it
// runs Graphviz 12.1.2 as WebAssembly, in pure Go.
//
// graphviz.wasm is internal/wasm/graphviz.wasm of github.com/goccy/go-graphviz
// v0.2.10 (SHA-256 7cc5b0a5…5578e). That module compiles it whenever a program
// starts and keeps the machine code where every user of the machine may write;
// here nothing happens before the first drawing.
package graphviz

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

//go:embed graphviz.wasm
var program []byte

// SVG lays out a drawing and returns it as SVG. Each call has a machine of its
// own, so calls do not disturb each other. It fails when the DOT text is
// broken, when memory runs out (4 GB), or when ctx is done.
func SVG(ctx context.Context, dot []byte) ([]byte, error) {
	config := wazero.NewRuntimeConfig().WithCloseOnContextDone(true)
	if cache := cache(); cache != nil {
		defer cache.Close(ctx)
		config = config.WithCompilationCache(cache)
	}
	runtime := wazero.NewRuntimeWithConfig(ctx, config)
	defer runtime.Close(ctx)
	said := &bytes.Buffer{}
	module, err := start(ctx, runtime, said)
	if err != nil {
		return nil, fmt.Errorf("start the embedded Graphviz: %w", err)
	}
	svg, err := (&machine{ctx: ctx, module: module}).draw(dot)
	if err != nil {
		return nil, fmt.Errorf("embedded Graphviz: %w: %s", err, strings.TrimSpace(said.String()))
	}
	return svg, nil
}

// cache keeps the machine code in the user's own cache folder, or nowhere.
func cache() wazero.CompilationCache {
	dir, err := os.UserCacheDir()
	if err != nil {
		return nil
	}
	cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "whosaid", "graphviz"))
	if err != nil {
		return nil
	}
	return cache
}

// start compiles the program and gives it a system without files. What it
// would call back into its host for (drivers written in Go) is left undone.
func start(ctx context.Context, runtime wazero.Runtime, stderr *bytes.Buffer) (api.Module, error) {
	compiled, err := runtime.CompileModule(ctx, program)
	if err != nil {
		return nil, err
	}
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, runtime); err != nil {
		return nil, err
	}
	env := runtime.NewHostModuleBuilder("env")
	for _, f := range compiled.ImportedFunctions() {
		if module, name, _ := f.Import(); module == "env" {
			env.NewFunctionBuilder().WithGoModuleFunction(refuse(name), f.ParamTypes(), f.ResultTypes()).Export(name)
		}
	}
	if _, err := env.Instantiate(ctx); err != nil {
		return nil, err
	}
	return runtime.InstantiateModule(ctx, compiled, wazero.NewModuleConfig().WithStderr(stderr).WithStartFunctions("_initialize"))
}

func refuse(name string) api.GoModuleFunc {
	return func(context.Context, api.Module, []uint64) { panic(errors.New("no host function " + name)) }
}
