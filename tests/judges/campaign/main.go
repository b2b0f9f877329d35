// Campaign does with a campaign for listmonk what listmonk does, with the same engines (Go's
// html/template, text/template, encoding/csv, net/mail), and prints as JSON what a subscriber gets:
//
//	campaign FOLDER
//
// FOLDER holds campaign.json, template.html and subscribers.csv. A fault goes to standard error and makes the exit
// status 1.
package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	text "text/template"
	"time"
)

const unsubscribe = "https://lists.example.org/subscription/leave"

// A Campaign has the keys that listmonk's API is given.
type Campaign struct {
	Name        string   `json:"name"`
	Subject     string   `json:"subject"`
	Lists       []int    `json:"lists"`
	FromEmail   string   `json:"from_email"`
	Type        string   `json:"type"`
	ContentType string   `json:"content_type"`
	Body        string   `json:"body"`
	AltBody     string   `json:"altbody"`
	SendAt      string   `json:"send_at"`
	Messenger   string   `json:"messenger"`
	Tags        []string `json:"tags"`
	Archive     bool     `json:"archive"`
}

// A Subscriber is a row of the table.
type Subscriber struct {
	Email      string         `json:"email"`
	Name       string         `json:"name"`
	Attributes map[string]any `json:"attributes"`
}

// A Sent is what the first subscriber gets, and who the others are.
type Sent struct {
	HTML        string       `json:"html"`
	Text        string       `json:"text"`
	Subject     string       `json:"subject"`
	FromName    string       `json:"from_name"`
	FromAddress string       `json:"from_address"`
	SendAt      string       `json:"send_at"`
	Subscribers []Subscriber `json:"subscribers"`
}

func main() {
	sent, err := sent(os.Args[1])
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", os.Args[1], err)
		os.Exit(1)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	if err := out.Encode(sent); err != nil {
		os.Exit(1)
	}
}

func sent(folder string) (*Sent, error) {
	campaign, err := campaign(filepath.Join(folder, "campaign.json"))
	if err != nil {
		return nil, err
	}
	from, err := mail.ParseAddress(campaign.FromEmail)
	if err != nil {
		return nil, fmt.Errorf("from_email: %w", err)
	}
	if campaign.SendAt != "" {
		if _, err := time.Parse(time.RFC3339, campaign.SendAt); err != nil {
			return nil, err
		}
	}
	subscribers, err := subscribers(filepath.Join(folder, "subscribers.csv"))
	if err != nil {
		return nil, err
	}
	frame, err := os.ReadFile(filepath.Join(folder, "template.html"))
	if err != nil {
		return nil, err
	}
	data := map[string]any{"Subscriber": subscribers[0], "Campaign": campaign}
	page, err := page(string(frame), campaign.Body, data)
	if err != nil {
		return nil, fmt.Errorf("body: %w", err)
	}
	plain, err := words(campaign.AltBody, data)
	if err != nil {
		return nil, fmt.Errorf("altbody: %w", err)
	}
	subject, err := words(campaign.Subject, data)
	if err != nil {
		return nil, fmt.Errorf("subject: %w", err)
	}
	return &Sent{page, plain, subject, from.Name, from.Address, campaign.SendAt, subscribers}, nil
}

// campaign reads the payload; a key that listmonk does not know is a fault.
func campaign(path string) (*Campaign, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	reader := json.NewDecoder(bytes.NewReader(content))
	reader.DisallowUnknownFields()
	var read Campaign
	if err := reader.Decode(&read); err != nil {
		return nil, err
	}
	if read.Lists == nil || read.Tags == nil || read.Type != "regular" || read.Messenger != "email" {
		return nil, fmt.Errorf("%s lacks lists, tags, its type or its messenger", path)
	}
	return &read, nil
}

func functions() map[string]any {
	link := func(...any) string { return unsubscribe }
	return map[string]any{
		"UnsubscribeURL": link, "MessageURL": link, "ManageURL": link, "OptinURL": link,
		"TrackLink": link, "RootURL": link, "TrackView": func(...any) string { return "" },
		"Safe": func(words string) template.HTML { return template.HTML(words) },
	}
}

// page is the body in its frame, as listmonk compiles and executes it.
func page(frame, body string, data any) (string, error) {
	base, err := template.New("base").Funcs(functions()).Parse(frame)
	if err != nil {
		return "", err
	}
	content, err := template.New("content").Funcs(functions()).Parse(body)
	if err != nil {
		return "", err
	}
	if _, err := base.AddParseTree("content", content.Tree); err != nil {
		return "", err
	}
	var made bytes.Buffer
	err = base.Execute(&made, data)
	return made.String(), err
}

func words(source string, data any) (string, error) {
	compiled, err := text.New("words").Funcs(functions()).Option("missingkey=error").Parse(source)
	if err != nil {
		return "", err
	}
	var made strings.Builder
	err = compiled.Execute(&made, data)
	return made.String(), err
}

// subscribers reads the table by the names of its columns, as the import does.
func subscribers(path string) ([]Subscriber, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	reader := csv.NewReader(file)
	headings, err := reader.Read()
	if err != nil {
		return nil, err
	}
	if strings.Join(headings, ",") != "email,name,attributes" {
		return nil, fmt.Errorf("the headings are %q", headings)
	}
	var found []Subscriber
	for {
		row, err := reader.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		one := Subscriber{Email: row[0], Name: row[1]}
		if address, err := mail.ParseAddress(one.Email); err != nil || address.Address != one.Email {
			return nil, fmt.Errorf("%q is no address", one.Email)
		}
		if err := json.Unmarshal([]byte(row[2]), &one.Attributes); err != nil {
			return nil, fmt.Errorf("attributes of %s: %w", one.Email, err)
		}
		found = append(found, one)
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%s holds nobody", path)
	}
	return found, nil
}
