"""Who stands in an announcement: contacts, signatories, speakers, and organizations."""
