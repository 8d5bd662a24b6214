package main

// printTexts prints the text of every document as it is, nothing in between.
func printTexts(in inputs, io stdio) error {
	for _, d := range in.docs {
		if _, err := io.out.Write([]byte(d.Text)); err != nil {
			return err
		}
	}
	return in.done()
}
