module mailreader

go 1.22
