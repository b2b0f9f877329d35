"""Speed beside other programs, measured in the same run and told as ratios: `make bench`."""
