"""What stands above the text of an announcement: headline, day, place, and what is none of them."""
