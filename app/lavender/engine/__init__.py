"""llama.cpp, in child processes: the only room that loads it, and only in a child."""
