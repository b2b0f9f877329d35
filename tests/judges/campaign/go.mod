module campaign

go 1.22
