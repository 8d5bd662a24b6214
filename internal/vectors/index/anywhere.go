package index

import "unsafe"

// tileAnywhere is the tiler for any processor.
func tileAnywhere(t *tile, rows *[queries]*int8, list []uint8, scale []float32, width int) {
	for q, row := range rows {
		numbers := unsafe.Slice(row, width)
		t.hits[q] = 0
		for b := range tiles {
			sums := product(numbers, list[b*block*width:][:block*width])
			for i, sum := range sums {
				score := float32(float32(sum+t.bias[q]) * scale[b*block+i])
				t.scores[q][b*block+i] = score
				if score > t.least[q] {
					t.hits[q] |= 1 << (b*block + i)
				}
			}
		}
	}
}

// product multiplies a query with a block.
func product(numbers []int8, codes []uint8) (sums [block]int32) {
	for ; len(numbers) >= group; numbers = numbers[group:] {
		n0, n1, n2, n3 := int32(numbers[0]), int32(numbers[1]), int32(numbers[2]), int32(numbers[3])
		c := (*[block * group]uint8)(codes)
		for i := range sums {
			sums[i] += n0*int32(c[i*group]) + n1*int32(c[i*group+1]) + n2*int32(c[i*group+2]) + n3*int32(c[i*group+3])
		}
		codes = codes[block*group:]
	}
	return sums
}
