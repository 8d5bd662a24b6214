package main

// What the answers hold, as --help of each question says it.
const (
	aboutShared = `Which people share a claim: both said it, or what they said says the same, or
one agreed with the other. A terminal shows the words of both, one below the
other, with the line that they stand on and the claims, for 'explain --claims'.
A pipe gets one row each as TSV, with ids and links; --json gives them as JSON.`

	aboutDisputed = `Which people say the opposite: what they said contradicts what the other said, or
one disagreed with the other. The rows are those of 'query shared'.`

	aboutOpen = `Which people speak to one point, where the program cannot tell whether they say
the same or the opposite, and so joins nothing: a list to read through, the surest
points first. Of conversations written for it six of ten rows say the one or the
other. The rows are those of 'query shared'; "leans" tells what is
more likely, "score" how sure the point is. 'whosaid decide' and 'whosaid review
--open' keep what you find, and every command obeys it.`

	aboutSaid = `Who said what, where: a row for each place where somebody said a claim, with its
line, for 'explain --at'; of each person, what weighs most first. A pipe gets bytes,
links, ids and weights too, as TSV.`

	aboutSources = `Which interviews and links the claims rest on, and how many rest on each.`

	aboutStatements = `Who says so and who says the opposite, statement by statement: those on which most
people take a side first. Claims are one statement when they say the same as its
clearest claim, directly; opposites are two statements. Who is not named in one is
silent on it. A terminal gives the words and where they stand, --csv a table with a
line a statement and a column a person, each cell with quotes and links; a pipe gets
a row for each place, --json the statements with their positions.`

	aboutChanges = `Who said the opposite of what they had said in another interview, with both quotes
and dates: the date of the interview, else one in its title, in the name of the
file or in the link. Those of whom nobody can tell what was first come last.`

	aboutPath = `The shortest chain from one person to another, over what they said, what agrees
and disagrees with that, and what it cites. "← said" is an edge that leads the
other way.`
)
