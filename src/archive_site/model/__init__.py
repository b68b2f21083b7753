"""The values every stage hands to the next; pure, without input or output."""
