"""How a reader tells quotations: their marks, their titles, the people who say them."""
