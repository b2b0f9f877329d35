"""What a release is: releases, people, organizations, offices, findings. Pure values, no file, no clock."""
