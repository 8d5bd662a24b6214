package e5

// row is what one head has of a piece.
type row [perHead]float32

// heed is the product of what a head asks and what it finds, in four lanes.
func heed(x, y *row) float32 {
	var a, b, c, d float32
	for i := 0; i < perHead; i += 4 {
		a += float32(x[i] * y[i])
		b += float32(x[i+1] * y[i+1])
		c += float32(x[i+2] * y[i+2])
		d += float32(x[i+3] * y[i+3])
	}
	return (a + b) + (c + d)
}

// lanes is how many numbers are summed side by side.
const lanes = 8

// blend sums the values of all pieces, Size numbers apart, by their shares.
func blend(dst *row, values, shares []float32) {
	for i := 0; i < perHead; i += lanes {
		var a, b, c, d, e, f, g, h float32
		for j, s := range shares {
			v := (*[lanes]float32)(values[j*Size+i:])
			a += float32(s * v[0])
			b += float32(s * v[1])
			c += float32(s * v[2])
			d += float32(s * v[3])
			e += float32(s * v[4])
			f += float32(s * v[5])
			g += float32(s * v[6])
			h += float32(s * v[7])
		}
		*(*[lanes]float32)(dst[i:]) = [lanes]float32{a, b, c, d, e, f, g, h}
	}
}
