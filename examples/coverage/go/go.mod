module example.test/timeouts

go 1.26
