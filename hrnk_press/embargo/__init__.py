"""Time: words to readings, wall time and zone to instants, instants to lines. Pure; the moment is a parameter."""
