package pdf

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

//go:embed pdfium.wasm
var program []byte

const memoryPages = 512 << 20 >> 16 // of 64 KB: what one document may take

// engine is PDFium made ready to run.
type engine struct {
	runtime  wazero.Runtime
	compiled wazero.CompiledModule
	err      error
}

// ready makes PDFium ready when the first PDF is met, once a run.
var ready = sync.OnceValue(func() engine {
	e, ctx := engine{}, context.Background()
	features := api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling
	config := wazero.NewRuntimeConfig().WithCoreFeatures(features).WithCloseOnContextDone(true).WithMemoryLimitPages(memoryPages)
	if dir, err := os.UserCacheDir(); err == nil {
		if cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "whosaid", "pdfium")); err == nil {
			config = config.WithCompilationCache(cache)
		}
	}
	e.runtime = wazero.NewRuntimeWithConfig(ctx, config)
	workers := experimental.WithCompilationWorkers(ctx, runtime.GOMAXPROCS(0))
	if e.compiled, e.err = e.runtime.CompileModule(workers, program); e.err != nil {
		return e
	}
	if _, e.err = wasi_snapshot_preview1.Instantiate(ctx, e.runtime); e.err != nil {
		return e
	}
	env := e.runtime.NewHostModuleBuilder("env")
	for _, f := range e.compiled.ImportedFunctions() {
		if module, name, _ := f.Import(); module == "env" {
			env.NewFunctionBuilder().WithGoModuleFunction(refuse(name), f.ParamTypes(), f.ResultTypes()).Export(name)
		}
	}
	_, e.err = env.Instantiate(ctx)
	return e
})

// refuse stands for what PDFium would call back into its host for: forms,
// files, clocks. Reading text needs none of it; growing memory is only told.
func refuse(name string) api.GoModuleFunc {
	if name == "emscripten_notify_memory_growth" {
		return func(context.Context, api.Module, []uint64) {}
	}
	return func(context.Context, api.Module, []uint64) { panic(errors.New("no host function " + name)) }
}

// start gives a document a machine of its own, without files, clock or chance.
func start(ctx context.Context) (*machine, error) {
	e := ready()
	if e.err != nil {
		return nil, fmt.Errorf("start the embedded PDFium: %w", e.err)
	}
	module, err := e.runtime.InstantiateModule(ctx, e.compiled, wazero.NewModuleConfig().WithName("").WithStartFunctions("_initialize"))
	if err != nil {
		return nil, fmt.Errorf("start the embedded PDFium: %w", err)
	}
	m := newMachine(ctx, module)
	m.call("FPDF_InitLibrary")
	return m, m.err
}
