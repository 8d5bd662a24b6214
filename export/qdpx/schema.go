package qdpx

import "encoding/xml"

// The elements of Project.xsd 1.0 that are written, in its order.

const namespace = "urn:QDA-XML:project:1.0"

type projectXML struct {
	XMLName xml.Name    `xml:"urn:QDA-XML:project:1.0 Project"`
	Name    string      `xml:"name,attr"`
	Origin  string      `xml:"origin,attr"`
	User    string      `xml:"creatingUserGUID,attr"`
	Users   []userXML   `xml:"Users>User"`
	Codes   []codeXML   `xml:"CodeBook>Codes>Code"`
	Cases   *casesXML   `xml:"Cases"`
	Sources *sourcesXML `xml:"Sources"`
	Links   *linksXML   `xml:"Links"`
}

// The schema takes no empty list of these: then there is none.
type (
	casesXML struct {
		All []caseXML `xml:"Case"`
	}
	sourcesXML struct {
		All []sourceXML `xml:"TextSource"`
	}
	linksXML struct {
		All []linkXML `xml:"Link"`
	}
)

type userXML struct {
	GUID string `xml:"guid,attr"`
	Name string `xml:"name,attr"`
}

type codeXML struct {
	GUID        string    `xml:"guid,attr"`
	Name        string    `xml:"name,attr"`
	Codable     bool      `xml:"isCodable,attr"`
	Color       string    `xml:"color,attr,omitempty"`
	Description string    `xml:"Description,omitempty"`
	Codes       []codeXML `xml:"Code"`
}

type caseXML struct {
	GUID        string   `xml:"guid,attr"`
	Name        string   `xml:"name,attr"`
	Description string   `xml:"Description,omitempty"`
	Codes       []refXML `xml:"CodeRef"`
	Sources     []refXML `xml:"SourceRef"`
	Selections  []refXML `xml:"SelectionRef"`
}

type sourceXML struct {
	GUID       string         `xml:"guid,attr"`
	Name       string         `xml:"name,attr"`
	Path       string         `xml:"plainTextPath,attr"`
	User       string         `xml:"creatingUser,attr"`
	Selections []selectionXML `xml:"PlainTextSelection"`
}

type selectionXML struct {
	GUID        string      `xml:"guid,attr"`
	Name        string      `xml:"name,attr"`
	Start       int         `xml:"startPosition,attr"`
	End         int         `xml:"endPosition,attr"`
	User        string      `xml:"creatingUser,attr"`
	Description string      `xml:"Description,omitempty"`
	Codings     []codingXML `xml:"Coding"`
}

type codingXML struct {
	GUID string `xml:"guid,attr"`
	User string `xml:"creatingUser,attr"`
	Code refXML `xml:"CodeRef"`
}

type linkXML struct {
	GUID      string `xml:"guid,attr"`
	Name      string `xml:"name,attr"`
	Direction string `xml:"direction,attr"`
	Color     string `xml:"color,attr"`
	Origin    string `xml:"originGUID,attr"`
	Target    string `xml:"targetGUID,attr"`
}

type refXML struct {
	Target string `xml:"targetGUID,attr"`
}
