#!/usr/bin/perl
# Scores messages with SpamAssassin's own rules, without network, Bayes or memory of senders:
#
#     spam.pl MOST FILE.eml...
#
# One line a message; the status is 1 when a score is above MOST.
use strict;
use warnings;

use Mail::SpamAssassin;

my $most     = shift @ARGV;
my $settings = <<'SETTINGS';
use_bayes 0
use_auto_whitelist 0
use_txrep 0
SETTINGS
my $assassin = Mail::SpamAssassin->new(
    {
        local_tests_only     => 1,
        dont_copy_prefs      => 1,
        userprefs_filename   => '/dev/null',
        post_config_text     => $settings,
    }
);
$assassin->compile_now(0);

my $status = 0;
for my $file (@ARGV) {
    open my $handle, '<:raw', $file or die "$file: $!\n";
    my $source  = do { local $/; <$handle> };
    my $message = $assassin->parse($source);
    my $result  = $assassin->check($message);
    printf "%5.1f  %s  %s\n", $result->get_score, $file, $result->get_names_of_tests_hit;
    $status = 1 if $result->get_score > $most;
    $result->finish;
    $message->finish;
}
exit $status;
