package quote

// ChunkSize is chunkSize, for tests.
const ChunkSize = chunkSize
