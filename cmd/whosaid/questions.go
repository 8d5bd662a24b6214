package main

// What the answers hold, as --help of each question says it.
const (
	aboutShared = `Which people share a claim: both said it, or what they said says the same, or
one agreed with the other. A terminal shows the words of both, one below the
other, with the line that they stand on and the claims, for 'explain --claims'.
A pipe gets one row each as TSV, with ids and links; --json gives them as JSON.`

	aboutDisputed = `Which people say the opposite: what they said contradicts what the other said, or
one disagreed with the other. The rows are those of 'query shared'.`

	aboutSaid = `Who said what, where: a row for each place where somebody said a claim, with its
line, for 'explain --at'; of each person, what weighs most first. A pipe gets bytes,
links, ids and weights too, as TSV.`

	aboutSources = `Which interviews and links the claims rest on, and how many rest on each.`

	aboutPath = `The shortest chain from one person to another, over what they said, what agrees
and disagrees with that, and what it cites. "← said" is an edge that leads the
other way.`
)
