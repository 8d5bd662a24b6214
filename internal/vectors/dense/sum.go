package dense

// lanes is in how many lanes numbers are summed; what they do not fill is
// added one by one. So there is one fixed order, and a quick one.
const lanes = 16

// whole is how many of n numbers fill lanes.
func whole(n int) int { return n / lanes * lanes }

// total is the sum of numbers.
func total(x []float32) float32 {
	n := whole(len(x))
	all := sum(x[:n])
	for _, v := range x[n:] {
		all += v
	}
	return all
}

// Dot is the product of two vectors of one size.
func Dot(x, y []float32) float32 {
	n := whole(len(x))
	y = y[:len(x)]
	total := dot(x[:n], y[:n])
	for i := n; i < len(x); i++ {
		total += float32(x[i] * y[i])
	}
	return total
}

// sumAnywhere is the sum of a multiple of lanes numbers.
func sumAnywhere(x []float32) float32 {
	var sums [lanes]float32
	for ; len(x) >= lanes; x = x[lanes:] {
		for k, v := range (*[lanes]float32)(x) {
			sums[k] += v
		}
	}
	return together(&sums)
}

// dotAnywhere is the product of two vectors of a multiple of lanes numbers.
func dotAnywhere(x, y []float32) float32 {
	var sums [lanes]float32
	for ; len(x) >= lanes; x, y = x[lanes:], y[lanes:] {
		a, b := (*[lanes]float32)(x), (*[lanes]float32)(y)
		for k := range sums {
			sums[k] += float32(a[k] * b[k])
		}
	}
	return together(&sums)
}

// together adds up all lanes.
func together(sums *[lanes]float32) float32 {
	for n := lanes / 2; n > 0; n /= 2 {
		for k := range n {
			sums[k] += sums[k+n]
		}
	}
	return sums[0]
}
