package dense

// Head is how many numbers a head of attention has of a piece.
const Head = 32

// Eight holds one number of each of eight pieces, which are computed side by
// side.
type Eight [8]float32

// Asks are what a head asks for eight pieces, number by number.
type Asks [Head]Eight

// Ask sets what pieces ask: Head numbers of each, width apart. Where there are
// fewer than eight, the others ask nothing.
func (a *Asks) Ask(asks []float32, width int) {
	for p := range len(Eight{}) {
		var row [Head]float32
		if p*width < len(asks) {
			row = [Head]float32(asks[p*width:])
		}
		for k, v := range row {
			a[k][p] = v
		}
	}
}

// Scores writes, for each key, Head numbers width apart, its products with
// what eight pieces ask, times scale, plus extra.
func Scores(out []Eight, asks *Asks, keys []float32, width int, scale float32, extra *Eight) {
	if len(out) > 0 {
		scores(out, asks, keys[:(len(out)-1)*width+Head], width, scale, extra)
	}
}

// scoresAnywhere sums each product in four chains.
func scoresAnywhere(out []Eight, asks *Asks, keys []float32, width int, scale float32, extra *Eight) {
	for j := range out {
		key := (*[Head]float32)(keys[j*width:])
		for p := range out[j] {
			var a, b, c, d float32
			for k := 0; k < Head; k += 4 {
				a += float32(asks[k][p] * key[k])
				b += float32(asks[k+1][p] * key[k+1])
				c += float32(asks[k+2][p] * key[k+2])
				d += float32(asks[k+3][p] * key[k+3])
			}
			out[j][p] = float32(((a+b)+(c+d))*scale) + extra[p]
		}
	}
}

// Blend writes the sums of values, Head numbers width apart, by the shares of
// count pieces, width apart too. Pieces are computed in pairs: where count is
// odd, out needs room for one more.
func Blend(out []float32, count int, shares []Eight, values []float32, width int) {
	values = values[:(len(shares)-1)*width+Head]
	for p := 0; p < count; p += 2 {
		blend(out[p*width:(p+1)*width+Head], shares, p, values, width)
	}
}

// blendAnywhere sums the values for the pieces p and p+1.
func blendAnywhere(out []float32, shares []Eight, p int, values []float32, width int) {
	for k := range 2 {
		var sum [Head]float32
		for j := range shares {
			share := shares[j][p+k]
			for i, v := range (*[Head]float32)(values[j*width:]) {
				sum[i] += float32(share * v)
			}
		}
		copy(out[k*width:], sum[:])
	}
}
