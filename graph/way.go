package graph

// Way is a kind of edges between two kinds of nodes.
type Way struct{ From, Kind, To Kind }

// Ways are those that a graph may hold, in one fixed order.
func Ways() [8]Way {
	return [...]Way{
		{Speaker, Said, Claim},
		{Claim, Cites, Interview},
		{Claim, Cites, Link},
		{Interview, Cites, Link},
		{Claim, AgreesWith, Claim},
		{Speaker, AgreesWith, Claim},
		{Claim, DisagreesWith, Claim},
		{Speaker, DisagreesWith, Claim},
	}
}
