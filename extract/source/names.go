package source

import (
	"cmp"
	"crypto/sha256"
	"slices"
	"strings"
)

// once keeps one of the files with equal bytes: the first by name. Only files
// of equal size need a look. A file that cannot be read is kept, for the
// reader to complain.
func (f *finder) once(files []File) []File {
	slices.SortFunc(files, func(a, b File) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(lengthen(a), lengthen(b)), cmp.Compare(a.full, b.full))
	})
	sizes := map[int64]int{}
	for _, file := range files {
		sizes[file.size]++
	}
	paths, sums := map[string]bool{}, map[[sha256.Size]byte]bool{}
	return slices.DeleteFunc(files, func(file File) bool {
		if paths[file.full] {
			return true
		}
		paths[file.full] = true
		if sizes[file.size] < 2 {
			return false
		}
		raw, err := file.Bytes()
		if err != nil {
			return false
		}
		sum := sha256.Sum256(raw)
		double := sums[sum]
		sums[sum] = true
		return double
	})
}

// distinct gives files of one name as many of the folders above them as tells
// them apart, and orders all by name.
func distinct(files []File) []File {
	for i := range files {
		files[i].short = files[i].Name
		files[i].folder = strings.TrimSuffix(strings.TrimSuffix(lengthen(files[i]), files[i].Name), "/")
	}
	for clash := true; clash; {
		clash = false
		count := map[string]int{}
		for _, file := range files {
			count[file.Name]++
		}
		for i, file := range files {
			if longer := lengthen(file); count[file.Name] > 1 && longer != file.Name {
				files[i].Name, clash = longer, true
			}
		}
	}
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	return files
}

// lengthen puts the next folder above a file in front of its name.
func lengthen(file File) string {
	above := strings.TrimSuffix(strings.TrimSuffix(file.full, file.Name), "/")
	if above == file.full || above == "" {
		return file.full
	}
	return above[strings.LastIndexByte(above, '/')+1:] + "/" + file.Name
}
