#!/usr/bin/perl
# Reads messages with Perl's MIME-tools and prints what it read as JSON, one line a message:
#
#     mailreader.pl FILE.eml...
#
# Anything that MIME-tools finds wrong or ambiguous goes to standard error and makes the status 1.
use strict;
use warnings;

use Digest::SHA qw(sha256_hex);
use Encode qw(decode);
use JSON::PP;
use MIME::Parser;
use Mail::Address;

my $json   = JSON::PP->new->utf8->canonical;
my $status = 0;

for my $file (@ARGV) {
    my ( $entity, @faults ) = parse($file);
    if (@faults) {
        print STDERR "$file: $_\n" for @faults;
        $status = 1;
        next;
    }
    my $head = $entity->head;
    print $json->encode(
        {
            file    => $file,
            subject => words( field( $head, 'Subject' ) ),
            from    => mailboxes( field( $head, 'From' ) ),
            to      => mailboxes( field( $head, 'To' ) ),
            leaves  => [ map { leaf($_) } grep { !$_->parts } $entity->parts_DFS ],
        }
      ),
      "\n";
}
exit $status;

sub parse {
    my ($file) = @_;
    my $parser = MIME::Parser->new;
    $parser->output_to_core(1);
    $parser->tmp_to_core(1);
    $parser->decode_headers(0);
    $parser->extract_nested_messages(0);
    my $entity = eval { $parser->parse_open($file) };
    my @faults = ( $parser->results->errors, $parser->results->warnings );
    push @faults, "not parsed: $@" if !$entity;

    # Known from MIME-tools 5.514 on.
    push @faults, 'ambiguous content'
      if $entity && $entity->can('ambiguous_content') && $entity->ambiguous_content;
    return ( $entity, @faults );
}

sub field {
    my ( $head, $name ) = @_;
    my $value = $head->get( $name, 0 ) // '';
    $value =~ s/\r?\n\z//;
    $value =~ s/\r?\n(?=[ \t])//g;
    return $value;
}

sub words {
    my ($value) = @_;
    return decode( 'MIME-Header', $value );
}

sub mailboxes {
    my ($value) = @_;
    return [
        map { { name => display_name( $_->phrase ), address => $_->address } }
          Mail::Address->parse($value)
    ];
}

sub display_name {
    my ($phrase) = @_;
    if ( $phrase =~ /\A"(.*)"\z/s ) {
        ( my $quoted = $1 ) =~ s/\\(.)/$1/gs;
        return $quoted;
    }
    return words($phrase);
}

# MIME-tools ends the lines of a quoted-printable text with LF: all texts are compared so.
sub leaf {
    my ($part) = @_;
    my $content = $part->bodyhandle->as_string;
    $content =~ s/\r\n/\n/g if $part->mime_type =~ m{\Atext/};
    return {
        type   => $part->mime_type,
        name   => $part->head->recommended_filename // '',
        sha256 => sha256_hex($content),
    };
}
