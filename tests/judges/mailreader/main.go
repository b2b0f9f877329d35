// Mailreader reads messages with Go's net/mail, mime and mime/multipart and prints what it
// read as JSON, one line a message:
//
//	mailreader FILE.eml...
//
// Faults go to standard error and make the exit status 1.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"os"
	"strings"
	"unicode/utf8"
)

// A Mailbox is a display name and an address.
type Mailbox struct {
	Name    string `json:"name"`
	Address string `json:"address"`
}

// A Leaf is a part that holds content: a text, an image, an attachment. The digest of a text is
// that of its content with LF.
type Leaf struct {
	Type   string `json:"type"`
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
}

// A Reading is what a message says.
type Reading struct {
	File    string    `json:"file"`
	Subject string    `json:"subject"`
	From    []Mailbox `json:"from"`
	To      []Mailbox `json:"to"`
	Leaves  []Leaf    `json:"leaves"`
}

func main() {
	status := 0
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for _, file := range os.Args[1:] {
		reading, err := read(file)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", file, err)
			status = 1
			continue
		}
		if err := out.Encode(reading); err != nil {
			panic(err)
		}
	}
	os.Exit(status)
}

func read(file string) (*Reading, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	message, err := mail.ReadMessage(bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	reading := &Reading{File: file}
	if reading.Subject, err = new(mime.WordDecoder).DecodeHeader(message.Header.Get("Subject")); err != nil {
		return nil, fmt.Errorf("subject: %w", err)
	}
	if reading.From, err = mailboxes(message.Header, "From"); err != nil {
		return nil, err
	}
	if reading.To, err = mailboxes(message.Header, "To"); err != nil {
		return nil, err
	}
	if message.Header.Get("X-Unsent") == "" {
		if _, err := message.Header.Date(); err != nil {
			return nil, fmt.Errorf("date: %w", err)
		}
	}
	reading.Leaves, err = leaves(textproto.MIMEHeader(message.Header), message.Body)
	return reading, err
}

func mailboxes(header mail.Header, field string) ([]Mailbox, error) {
	list, err := header.AddressList(field)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", field, err)
	}
	var boxes []Mailbox
	for _, address := range list {
		boxes = append(boxes, Mailbox{address.Name, address.Address})
	}
	return boxes, nil
}

// leaves walks down a part, multiparts in order.
func leaves(header textproto.MIMEHeader, body io.Reader) ([]Leaf, error) {
	mediaType, parameters, err := mime.ParseMediaType(header.Get("Content-Type"))
	if err != nil {
		return nil, fmt.Errorf("content type: %w", err)
	}
	if !strings.HasPrefix(mediaType, "multipart/") {
		leaf, err := readLeaf(header, mediaType, parameters["charset"], body)
		return []Leaf{leaf}, err
	}
	var found []Leaf
	parts := multipart.NewReader(body, parameters["boundary"])
	for {
		part, err := parts.NextRawPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", mediaType, err)
		}
		inner, err := leaves(part.Header, part)
		if err != nil {
			return nil, err
		}
		found = append(found, inner...)
	}
	if len(found) < 2 {
		return nil, fmt.Errorf("%s holds %d part", mediaType, len(found))
	}
	return found, nil
}

func readLeaf(header textproto.MIMEHeader, mediaType, charset string, body io.Reader) (Leaf, error) {
	leaf := Leaf{Type: mediaType}
	if disposition := header.Get("Content-Disposition"); disposition != "" {
		_, parameters, err := mime.ParseMediaType(disposition)
		if err != nil {
			return leaf, fmt.Errorf("disposition: %w", err)
		}
		leaf.Name = parameters["filename"]
	}
	switch encoding := header.Get("Content-Transfer-Encoding"); encoding {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	default:
		return leaf, fmt.Errorf("%s: unexpected transfer encoding %q", mediaType, encoding)
	}
	content, err := io.ReadAll(body)
	if err != nil {
		return leaf, fmt.Errorf("%s: %w", mediaType, err)
	}
	if charset == "utf-8" && !utf8.Valid(content) {
		return leaf, fmt.Errorf("%s: not UTF-8", mediaType)
	}
	if strings.HasPrefix(mediaType, "text/") {
		content = bytes.ReplaceAll(content, []byte("\r\n"), []byte("\n"))
	}
	digest := sha256.Sum256(content)
	leaf.SHA256 = hex.EncodeToString(digest[:])
	return leaf, nil
}
