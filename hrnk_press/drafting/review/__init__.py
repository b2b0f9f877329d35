"""A review in Word: what of a release an approver can change there, and what their changes come to."""
