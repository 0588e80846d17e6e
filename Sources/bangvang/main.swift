print("bangvang")
