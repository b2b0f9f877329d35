"""What is inside the files that go with a release. They come from anybody, and nothing in them is trusted."""
