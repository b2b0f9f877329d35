"""The files of a press office: the only room that opens them."""
