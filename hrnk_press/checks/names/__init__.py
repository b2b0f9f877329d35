"""Exact names: who issues, speaks, signs and answers the telephone."""
