"""What a file is read into: blocks of words, whatever it was written in."""
