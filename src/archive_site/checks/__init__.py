"""What is wrong or doubtful in a linked archive, each check a module."""
