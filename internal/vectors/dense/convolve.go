package dense

// Activate adds up bias and parts, takes nought for what is below, and writes
// that plus input to out. All are of one size.
func Activate(out, input, bias []float32, parts ...[]float32) {
	n := len(out)
	input, bias = input[:n], bias[:n]
	for i := range parts {
		parts[i] = parts[i][:n]
	}
	activate(out, input, bias, parts)
}

func activateAnywhere(out, input, bias []float32, parts [][]float32) {
	for i := range out {
		sum := bias[i]
		for _, part := range parts {
			sum += part[i]
		}
		out[i] = max(sum, 0) + input[i]
	}
}

// Decode writes codes times step, plus low, to out, which is as long.
func Decode(out []float32, codes []uint8, step, low float32) {
	decode(out, codes[:len(out)], step, low)
}

func decodeAnywhere(out []float32, codes []uint8, step, low float32) {
	for i, c := range codes {
		out[i] = float32(float32(c)*step) + low
	}
}
