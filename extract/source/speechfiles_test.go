package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	sampleCHAT = "\ufeff@UTF8\r\n@PID:\t11312/c-0001\r\n@Begin\r\n@Languages:\teng\r\n@Participants:\tANA Ana_Pell Adult, BOL Bo_Lind\r\n\tInvestigator, MOT Mother\r\n@Date:\t08-MAR-2024\r\n" +
		"@Media:\ta, audio\r\n*BOL:\tand what [/] what did <the new> [//] the (.) trams (be)come@s:eng ? \x151000_2500\x15\r\n%mor:\tpro|what v|become\r\n" +
		"*ANA:\t&-um they're &=laughs xxx fr:ee , (1.5) ↑all of\r\n\tthem [: the trams] +/. \x15%snd:\"a\"_2500_4000\x15\r\n*MOT:\t0 .\r\n*MOT:\t&~w we pay [*] 10:30 0is \"now\" +... 4000_5000\r\n@Comment:\tnot said\r\n@End\r\n"
	sampleTRS = `<?xml version="1.0" encoding="ISO-8859-1"?>` + "\n" + `<!DOCTYPE Trans SYSTEM "trans-14.dtd">` + "\n" + `<Trans scribe="x" audio_filename="a" version="2">` + "\n" + `<Speakers><Speaker id="spk1" name="Ana Pell" check="no"/><Speaker id="spk2" name="Bo Lind"/></Speakers>` +
		`<Episode><Section type="report" startTime="0" endTime="9"><Turn speaker="spk1" startTime="0.5" endTime="2">` + "\n" + `<Sync time="0.5"/>` + "\nAre the trams\n" + `<Event desc="rire" type="noise" extent="instantaneous"/>` + "\n" + ` free?<Sync time="1.5"/> &amp; who pays?</Turn>` +
		`<Turn startTime="2" endTime="3"><Sync time="2"/> music </Turn><Turn speaker="spk2 spk1" startTime="3" endTime="9"><Sync time="3"/><Who nb="1"/>They are.<Who nb="2"/>Good.</Turn></Section></Episode></Trans>`
	sampleTEI = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A <hi>talk</hi></title><title>in town</title><respStmt><persName>Cy Dorn</persName></respStmt></titleStmt>` +
		`<sourceDesc><bibl><date when="2024-03-08"/></bibl></sourceDesc></fileDesc><profileDesc><particDesc><listPerson><person xml:id="PellAna"><persName><surname>Pell</surname><forename>Ana</forename><roleName>Dr</roleName></persName>` +
		`<persName>Other Name</persName></person><person xml:id="NaD"><persName><surname>나</surname><forename>도현</forename></persName></person></listPerson></particDesc></profileDesc></teiHeader><text><body><div><head>not said</head><note>They meet.</note>` +
		`<u who="#PellAna" xml:id="u1"><note type="time">10:00</note><seg>Are the trams <vocal><desc>laughs</desc></vocal>free &amp; fast?</seg>` + "\n" + `<seg>Who pays?</seg></u><note type="speaker">Bo Lind:</note><u who="#LindBo"><seg><s>` + "\n" + `<w>They</w>` + "\n" + `<w join="right">are</w>` + "\n" + `<pc>.</pc>` + "\n" + `</s></seg></u>` +
		`<u who="#NaD">네.</u><u who="#LindBo #PellAna">Good.</u></div></body></text></TEI>`
	sampleISO = `<TEI><teiHeader><profileDesc><particDesc><person xml:id="SPK0" n="AP"/><person xml:id="SPK1"><persName><abbr>BL</abbr><name>Bo Lind</name></persName></person></particDesc></profileDesc></teiHeader><text><timeline unit="s"><when xml:id="T0"/>` +
		`<when xml:id="T1" interval="1.5" since="#T0"/></timeline><body><annotationBlock who="#SPK0" start="#T0" end="#T1"><u><seg>Free?</seg></u><spanGrp type="pos"><span>ADJ</span></spanGrp></annotationBlock><annotationBlock who="#SPK1" start="#T1"><u>No.</u></annotationBlock></body></text></TEI>`
	samplePlay = `<TEI><teiHeader/><text><body><sp><speaker>Ana.</speaker><stage>aside</stage><p>Are they free?</p></sp><sp who="#bo"><speaker>Bo</speaker><l>They are</l><l>for all.</l></sp></body></text></TEI>`
	sampleSAMI = "<SAMI>\r\n<HEAD><TITLE>A talk</TITLE><STYLE TYPE=\"text/css\"><!-- P { } .KRCC { } --></STYLE></HEAD>\r\n<BODY>\r\n<SYNC Start=500><P Class=KRCC>전차는<br>공짜인가요?\r\n<SYNC Start=500><P Class=ENCC>Are they free?\r\n" +
		"<Sync start=\"2000\"><p class='KRCC'><font color=\"#fff\">- 아닙니다.</font><BR>- 네 &amp; 네.</p>\r\n<SYNC Start=4000><P Class=KRCC>&nbsp;\r\n</BODY>\r\n</SAMI>\r\n"
)

func TestSpeechFiles(t *testing.T) {
	testReadings(t, []reading{
		{
			name: "CHAT", text: sampleCHAT, format: CHAT,
			times:  []said{{1, "and what what did the new the trams become?\n\n"}, {2.5, "they're free, all of them.\n\n"}, {4, `we pay 10:30 "now"...`}},
			voices: []voice{{"Bo Lind", "and what what did the new the trams become?"}, {"Ana Pell", "they're free, all of them."}, {"MOT", `we pay 10:30 "now"...`}},
		},
		{
			name: "Transcriber", text: sampleTRS, format: Transcriber,
			times:  []said{{0.5, "Are the trams free? "}, {1.5, "& who pays?\n\n"}, {2, "music\n\n"}, {3, "They are.\n\n"}, {3, "Good."}},
			voices: []voice{{"Ana Pell", "Are the trams free? & who pays?"}, {"", "music"}, {"Bo Lind", "They are."}, {"Ana Pell", "Good."}},
		},
		{
			name: "TEI", text: sampleTEI, format: TEI,
			voices: []voice{{"Ana Pell", "Are the trams free & fast?\n\nWho pays?"}, {"Bo Lind", "They are."}, {"나도현", "네."}, {"", "Good."}},
		},
		{
			name: "TEI with a timeline", text: sampleISO, format: TEI,
			times: []said{{0, "Free?\n\n"}, {1.5, "No."}}, voices: []voice{{"AP", "Free?"}, {"Bo Lind", "No."}},
		},
		{
			name: "a play in TEI", text: samplePlay, format: TEI,
			voices: []voice{{"Ana", "Are they free?"}, {"Bo", "They are\n\nfor all."}},
		},
		{
			name: "SAMI in two languages", text: sampleSAMI, format: SAMI,
			times: []said{{0.5, "전차는 공짜인가요?\n\n"}, {2, "아닙니다.\n\n네 & 네."}},
		},
	})
}

func TestHeadsOfSpeechFiles(t *testing.T) {
	for text, want := range map[string]Meta{
		sampleCHAT: {Date: "2024-03-08"},
		sampleTEI:  {Title: "A", Date: "2024-03-08"},
		sampleSAMI: {Title: "A talk"},
	} {
		d, err := Parse("a", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, d.Meta); diff != "" {
			t.Errorf("%.40q (-want +got):\n%s", text, diff)
		}
	}
}

func TestTEIWithoutSpeech(t *testing.T) {
	if d, err := Parse("a.xml", []byte(`<TEI><teiHeader/><text><body><p>They walked.</p></body></text></TEI>`)); err == nil {
		t.Errorf("read as %q", d.Plain)
	}
}

func FuzzCHAT(f *testing.F)        { fuzzTimed(f, CHAT, sampleCHAT) }
func FuzzTranscriber(f *testing.F) { fuzzTimed(f, Transcriber, sampleTRS) }
func FuzzTEI(f *testing.F)         { fuzzTimed(f, TEI, sampleTEI, sampleISO, samplePlay) }
func FuzzSAMI(f *testing.F)        { fuzzTimed(f, SAMI, sampleSAMI) }
