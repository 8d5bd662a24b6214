package source

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/packed"
)

// reader reads one format. A new format is one more file with a reader in it
// and one more line in readers.
type reader struct {
	format     Format
	extensions []string                  // hints, lower case, without the dot
	sniff      func(text string) look    // what the content says, by as much of it as it takes
	read       func(doc *Document) error // fills Plain and what stands beside it; may change Format
}

// look is what a reader makes of a text at first sight. A reader is sure, or
// it finds the text like its own, or it can read it where the extension says
// so, or it declines and says why.
type look struct {
	level level
	why   string // of a reader that declines: what it misses, as in `no line with "-->" between two times`
}

// level is how much a text looks like a format, from not at all upwards.
type level uint8

const (
	declined level = iota // it cannot be
	possible              // nothing speaks against it: the extension decides
	like                  // it looks like it
	named                 // and the extension says so
	sure                  // it can be nothing else
)

// lookOf is the look of a reader that is asked two questions.
func lookOf(surely, likely bool) look {
	switch {
	case surely:
		return look{level: sure}
	case likely:
		return look{level: like}
	}
	return look{level: possible}
}

// decline is the look of a reader that cannot read a text.
func decline(why string) look { return look{why: why} }

// sample is how much of a text is looked at to tell its format.
const sample = 64 << 10

// readers are asked in this order. Plain text takes what nobody else wants.
var readers = [...]reader{
	{format: WebVTT, extensions: []string{"vtt", "webvtt"}, sniff: sniffWebVTT, read: readWebVTT},
	{format: SubRip, extensions: []string{"srt", "stl"}, sniff: sniffSubRip, read: readSubRip},
	{format: SSA, extensions: []string{"ssa", "ass"}, sniff: sniffSSA, read: readSSA},
	{format: SBV, extensions: []string{"sbv", "sub"}, sniff: sniffSBV, read: readSBV},
	{format: WhisperText, extensions: []string{"txt"}, sniff: sniffWhisperText, read: readWhisperText},
	{format: LRC, extensions: []string{"lrc"}, sniff: sniffLRC, read: readLRC},
	{format: CSV, extensions: []string{"csv", "tsv"}, sniff: sniffCSV, read: readCSV},
	{format: TextGrid, extensions: []string{"textgrid"}, sniff: sniffTextGrid, read: readTextGrid},
	{format: ELAN, extensions: []string{"eaf"}, sniff: sniffELAN, read: readELAN},
	{format: EXMARaLDA, extensions: []string{"exb"}, sniff: sniffEXMARaLDA, read: readEXMARaLDA},
	{format: CHAT, extensions: []string{"cha"}, sniff: sniffCHAT, read: readCHAT},
	{format: Transcriber, extensions: []string{"trs"}, sniff: sniffTranscriber, read: readTranscriber},
	{format: TEI, extensions: []string{"tei", "xml"}, sniff: sniffTEI, read: readTEI},
	{format: SAMI, extensions: []string{"smi", "sami"}, sniff: sniffSAMI, read: readSAMI},
	{format: TimedXML, extensions: []string{"ttml", "dfxp", "xml", "srv1", "srv2", "srv3"}, sniff: sniffTimedXML, read: readTimedXML},
	{format: PodcastHTML, extensions: []string{"html", "htm"}, sniff: sniffPodcastHTML, read: readPodcastHTML},
	{format: PodcastJSON, extensions: []string{"json"}, sniff: podcastJSON.sniff, read: podcastJSON.read},
	{format: JSON3, extensions: []string{"json3"}, sniff: youtubeJSON.sniff, read: youtubeJSON.read},
	{format: AWS, extensions: []string{"json"}, sniff: awsJSON.sniff, read: awsJSON.read},
	{format: Speechmatics, extensions: []string{"json"}, sniff: speechmaticsJSON.sniff, read: speechmaticsJSON.read},
	{format: Fireflies, extensions: []string{"json"}, sniff: firefliesJSON.sniff, read: firefliesJSON.read},
	{format: ElevenLabs, extensions: []string{"json"}, sniff: elevenLabsJSON.sniff, read: elevenLabsJSON.read},
	{format: Rev, extensions: []string{"json"}, sniff: revJSON.sniff, read: revJSON.read},
	{format: Azure, extensions: []string{"json"}, sniff: azureJSON.sniff, read: azureJSON.read},
	{format: Meet, extensions: []string{"json"}, sniff: meetJSON.sniff, read: meetJSON.read},
	{format: Slack, extensions: []string{"json"}, sniff: slackJSON.sniff, read: slackJSON.read},
	{format: Telegram, extensions: []string{"json"}, sniff: telegramJSON.sniff, read: telegramJSON.read},
	{format: Deepgram, extensions: []string{"json"}, sniff: deepgramJSON.sniff, read: deepgramJSON.read},
	{format: GoogleSpeech, extensions: []string{"json"}, sniff: googleJSON.sniff, read: googleJSON.read},
	{format: Whisper, extensions: []string{"json"}, sniff: whisperJSON.sniff, read: whisperJSON.read},
	{format: AssemblyAI, extensions: []string{"json"}, sniff: assemblyJSON.sniff, read: assemblyJSON.read},
	{format: SegmentList, extensions: []string{"json"}, sniff: listJSON.sniff, read: listJSON.read},
	{format: Messages, extensions: []string{"txt"}, sniff: sniffMessages, read: readMessages},
	{format: SpeechTags, extensions: []string{"txt"}, sniff: sniffSpeechTags, read: readSpeechTags},
	{format: DOCX, extensions: []string{"docx", "docm"}, sniff: sniffDOCX, read: readDOCX},
	paperRow(PDF, "a PDF", "pdf"),
	paperRow(ODT, "an OpenDocument text", "odt", "ott"),
	paperRow(RTF, "an RTF document", "rtf"),
	paperRow(EPUB, "an electronic book", "epub"),
	paperRow(HWPX, "a Hangul document (HWPX)", "hwpx"),
	paperRow(HWP, "a Hangul document (HWP 5)", "hwp"),
	{format: HTML, extensions: []string{"html", "htm", "xhtml"}, sniff: sniffHTML, read: readHTML},
	{format: Markdown, extensions: []string{"md", "markdown"}, sniff: sniffMarkdown, read: readMarkdown},
	{format: PlainText, extensions: []string{"txt", "text", ""}, sniff: sniffPlain, read: readPlain},
}

// refusal is why one reader did not take a text.
type refusal struct {
	format Format
	why    string
}

// readerFor takes the reader whose format the content can be alone, else the
// one that the extension names, else the first that finds the content like
// its own, else plain text. Where all decline, it says why each did; ok is
// false then.
func readerFor(name, text string) (r reader, refusals []refusal, ok bool) {
	hint, plain := ext(name), len(readers)-1
	best, top := -1, declined
	for i, r := range readers {
		l := r.sniff(text)
		switch {
		case l.level == declined:
			refusals = append(refusals, refusal{r.format, l.why})
			continue
		case i == plain:
			l.level = possible
		case l.level == possible && !slices.Contains(r.extensions, hint):
			continue
		case l.level < sure && slices.Contains(r.extensions, hint):
			l.level = named
		}
		if l.level > top {
			best, top = i, l.level
		}
	}
	if best < 0 {
		return reader{}, refusals, false
	}
	return readers[best], nil, true
}

// unread is the error of a text that no reader takes.
func unread(refusals []refusal) error {
	var b strings.Builder
	for _, r := range refusals {
		fmt.Fprintf(&b, "\n  %s: %s", r.format, r.why)
	}
	return fmt.Errorf("no reader knows this text; --format NAME forces one. Tried:%s", b.String())
}

// Formats are the names of the formats there are readers for, in the order
// in which they are asked.
func Formats() []Format {
	out := make([]Format, len(readers))
	for i, r := range readers {
		out[i] = r.format
	}
	return out
}

// readerOf is the reader of a format by its name.
func readerOf(format Format) (reader, error) {
	for _, r := range readers {
		if r.format == format {
			return r, nil
		}
	}
	names := make([]string, len(readers))
	for i, r := range readers {
		names[i] = string(r.format)
	}
	return reader{}, fmt.Errorf("no format %q; there are %s", format, strings.Join(names, ", "))
}

// ext is the lower-case extension of a document's name, without its dot and
// without the one that says that it is packed.
func ext(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Ext(lastPart(packed.Bare(name))), "."))
}

// headOf is the part of a text that tells its format.
func headOf(text string) string { return text[:min(len(text), sample)] }
