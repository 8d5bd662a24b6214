// Package source turns files into documents: text to read, with a way back to
// the bytes it came from.
//
// It finds the files that the inputs stand for, tells their format and encoding by
// their content, and gives each as a Document: Text is what offsets in every
// export count, Plain is what a reader reads (markup, escapes and what a site
// wraps around a post taken out of the way), and Runs lead from one to the
// other. For plain text the two are one string. What the markup said that
// later stages can use (headings, bold, links, quotes) stands beside it as
// marks over Plain. One reader a file; a new format is one more reader.
package source

import "github.com/whosaid/whosaid/internal/span"

// Format names how a document was read.
type Format string

// The formats told by content.
const (
	PlainText Format = "text"
	Markdown  Format = "markdown"
	HTML      Format = "html"
	WebVTT    Format = "vtt"
	SubRip    Format = "srt"
	SSA       Format = "ssa"
	SBV       Format = "sbv"
	SAMI      Format = "sami"
	LRC       Format = "lrc"
	TimedXML  Format = "ttml"

	Messages   Format = "messages"    // chats as KakaoTalk, WhatsApp and Zoom export them
	SpeechTags Format = "speech-tags" // scripts with what each says in a tag of their own

	CSV         Format = "csv"          // tables of who says what, with any sign between the cells
	WhisperText Format = "whisper-text" // what Whisper prints

	// Of people who study speech.
	TextGrid    Format = "textgrid" // Praat
	ELAN        Format = "elan"
	EXMARaLDA   Format = "exmaralda"
	CHAT        Format = "chat" // TalkBank
	Transcriber Format = "transcriber"
	TEI         Format = "tei" // transcriptions of speech, and plays

	PodcastHTML Format = "podcast-html" // Podcasting 2.0, also with times as paragraphs

	PodcastJSON  Format = "podcast-json" // Podcasting 2.0
	Whisper      Format = "whisper-json" // Whisper, WhisperX, whisper.cpp
	AssemblyAI   Format = "assemblyai-json"
	Deepgram     Format = "deepgram-json"
	AWS          Format = "aws-json" // Transcribe
	Speechmatics Format = "speechmatics-json"
	GoogleSpeech Format = "google-json" // Cloud Speech-to-Text
	Meet         Format = "meet-json"   // Google Meet
	Fireflies    Format = "fireflies-json"
	ElevenLabs   Format = "elevenlabs-json" // Scribe
	Rev          Format = "rev-json"
	Azure        Format = "azure-json"    // Speech, Video Indexer
	Slack        Format = "slack-json"    // an export
	Telegram     Format = "telegram-json" // an export
	JSON3        Format = "json3"         // YouTube
	SegmentList  Format = "segments-json" // a bare list of texts with their starts
)

// Document is one input, decoded.
type Document struct {
	Name   string // slash path relative to the input argument that led to it, made distinct
	Short  string // the same as it was before that
	Folder string // the folder above it; "" when there is none
	SHA256 string // hex, of the bytes as they are
	Print  string // its fingerprint, see Fingerprint; "" where nobody asked
	Size   int64  // of the bytes as they are
	Format Format
	Meta   Meta
	Beside string // the folder that the file lies in; "" when it came through a pipe, from an archive or the web

	Text  string // UTF-8: the file as it is (BOM and CR included), else its decoding
	Plain string // the text as read; spans of every later stage count its bytes
	Runs  []Run  // Plain to Text, ordered by Plain, and by Text too save in files of tiers; nil when Plain is Text

	Marks []Mark // what the markup says of Plain, ordered by Start, then longest first
	Links []Link // hyperlinks of the markup (bare addresses in the text are not here), ordered
	Times []Time // moments that the container states, ordered by Offset; nil for plain text
	Pages []int  // where in Text each page begins, ordered; nil where there are no pages

	Warnings []string // what was passed over beside the text, each with its file and line
}

// Meta is what the document says of itself.
type Meta struct {
	Title    string
	Author   string    // a byline or an author: line; "" when nobody is named
	Date     string    // ISO 8601 at the precision known
	URL      string    // canonical address of the page
	Speakers []Speaker // who its head says takes part, in its order

	Recording string // address of the recording, where the head names it beside the page
	Media     string // slash path of a recording in the file's folder or below it, where the head names one; "" without
}

// Speaker is one of those who take part, by the head of a document.
type Speaker struct {
	Label string // as the turns call them; the name itself where the head gives no other
	Name  string
}

// Run says that Len bytes of Plain at Plain are the bytes of Text from Text
// to TextEnd. When Len == TextEnd-Text they are the same bytes; else they are
// an escape or a fold (&amp; for &, two spaces for one).
type Run struct {
	Plain, Len    int
	Text, TextEnd int
}

// MarkKind is what a mark says of its span.
type MarkKind uint8

// The kinds of marks.
const (
	Heading MarkKind = iota // Level 1 to 6
	Strong                  // bold
	Quoted                  // a block quotation
	Item                    // a list item
	Rule                    // a thematic break; the span is its line in Plain
	Aside                   // what wraps around the post: menus, related posts, tables of links
	Voice                   // Value names who speaks (subtitle and podcast formats)
)

// Mark is one thing that the markup says of a span of Plain.
type Mark struct {
	span.Span
	Kind  MarkKind
	Level int
	Value string
}

// Link is a hyperlink: a span of Plain that leads to an address.
type Link struct {
	span.Span
	URL string // as written
}

// Time says that from Offset in Plain on, the recording is at Seconds.
type Time struct {
	Offset  int
	Seconds float64
}
