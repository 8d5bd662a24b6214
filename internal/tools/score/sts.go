package main

import "fmt"

// How near graded similarity is to what people say: KorSTS, the STS
// Benchmark, one across both, and KLUE.

func stsKorean(s settings) (string, error)  { return s.correlation(korSTS(s)) }
func stsEnglish(s settings) (string, error) { return s.correlation(stsBenchmark(s)) }
func stsAcross(s settings) (string, error)  { return s.correlation(across(s)) }

// correlation is that of the ranks (Spearman), as is usual for these sets.
func (s settings) correlation(rows []graded, err error) (string, error) {
	if err != nil {
		return "", err
	}
	pairs, grades := [][2]string{}, []float64{}
	for _, r := range rows {
		pairs, grades = append(pairs, [2]string{r.a, r.b}), append(grades, r.grade)
	}
	return fmt.Sprintf("spearman=%.3f n=%d", spearman(s.similarities(pairs), grades), len(rows)), nil
}

// stsKLUE takes Pearson's correlation, as KLUE does, and how well one
// threshold tells its two kinds apart.
func stsKLUE(s settings) (string, error) {
	rows, err := klue(s, "sts")
	if err != nil {
		return "", err
	}
	pairs, grades := [][2]string{}, []float64{}
	for _, r := range rows {
		pairs, grades = append(pairs, [2]string{r.Sentence1, r.Sentence2}), append(grades, r.Labels.Label)
	}
	scores, scored := s.similarities(pairs), []scoredPair{}
	for i, r := range rows {
		scored = append(scored, scoredPair{scores[i], r.Labels.Binary == 1})
	}
	return fmt.Sprintf("pearson=%.3f best_f1=%.3f auc=%.3f n=%d", pearson(scores, grades), bestF1(scored), auc(scored), len(rows)), nil
}
