"""Reading embargo lines: English, Korean, German, Spanish, French. Never a guess. See `read.read`."""
