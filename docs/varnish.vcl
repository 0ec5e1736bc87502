vcl 4.1;
# Varnish in front of two instances of the server; the tests run this file (tests/e2e/behind-varnish.spec.ts) with ports of their own.
# Without the parameter, Varnish removes Brotli from Accept-Encoding and keeps gzip only:
#   varnishd -a 127.0.0.1:6081 -f /etc/varnish/as-reported.vcl -p http_gzip_support=off
# Once both instances run the new deployment, this command makes Varnish fetch everything again, whatever its query:
#   varnishadm ban obj.status != 0
import directors;
import std;

# An instance is out only if three answers in a row are late or missing: if two busy instances both counted as out, everybody would get a 503. Until then, a
# request that one instance does not answer goes to the other.
probe ready {
  .url = "/api/ready";
  .interval = 2s;
  .timeout = 5s;
  .window = 3;
  .threshold = 1;
  .initial = 1;
}
backend first { .host = "127.0.0.1"; .port = "3000"; .probe = ready; .connect_timeout = 2s; .first_byte_timeout = 15s; }
backend second { .host = "127.0.0.1"; .port = "3001"; .probe = ready; .connect_timeout = 2s; .first_byte_timeout = 15s; }

# Each instance has the other as its fallback, for when the probe finds it gone. A request goes to either.
sub vcl_init {
  new from_first = directors.fallback();
  from_first.add_backend(first);
  from_first.add_backend(second);
  new from_second = directors.fallback();
  from_second.add_backend(second);
  from_second.add_backend(first);
}

sub vcl_recv {
  if (std.random(0, 2) < 1) {
    set req.backend_hint = from_first.backend();
    set req.http.X-Other = "second";
  } else {
    set req.backend_hint = from_second.backend();
    set req.http.X-Other = "first";
  }
  if (req.url ~ "^/(metrics|api/ready)(\?|$)") {
    return (synth(404));
  }
  # Nothing here reads a cookie; cookies of another site under the same name would keep every answer from being cached.
  unset req.http.Cookie;
  # Two encodings besides the plain one, not one for each way to write Accept-Encoding.
  if (req.http.Accept-Encoding ~ "\bbr\b(?!\s*;\s*q=0(\.0*)?(\s|,|$))") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "\bgzip\b(?!\s*;\s*q=0(\.0*)?(\s|,|$))") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  # Tracking parameters that others add to links mean nothing here.
  set req.url = regsuball(req.url, "(?<=[?&])(?:utm_[^=&]*|fbclid|gclid|msclkid|mc_cid|ref)(?:=[^&]*)?(?:&|$)", "");
  set req.url = regsub(req.url, "[?&]$", "");
}

# One object for each set of parameters: their order does not matter, but the order of the values of one may. Each line takes all values
# of one parameter, in the order in which they were sent.
sub vcl_hash {
  set req.http.X-Query = regsub(req.url, "^[^?]*\??", "&");
  hash_data(regsub(req.url, "\?.*$", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!align=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!benchmark=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!chart=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!columns=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!condition=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!family=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!form=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!from=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!group=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!kind=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!layout=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!method=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!metric=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!name=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!omit=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!origin=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!page=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!panel=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!paper=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!parameters_from=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!parameters_to=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!per=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!q=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!reference=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!result=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!rows=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!scale=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!shared=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!sort=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!to=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!topic=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!version=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!without=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!x=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!year=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!year_from=)[^&]*", ""));
  hash_data(regsuball(req.http.X-Query, "&(?!year_to=)[^&]*", ""));
  # The rest is taken as it was sent.
  hash_data(regsuball(req.http.X-Query, "&(?:align|benchmark|chart|columns|condition|family|form|from|group|kind|layout|method|metric|name|omit|origin|page|panel|paper|parameters_from|parameters_to|per|q|reference|result|rows|scale|shared|sort|to|topic|version|without|x|year|year_from|year_to)=[^&]*", ""));
  unset req.http.X-Query;
  if (req.http.Host) {
    hash_data(req.http.Host);
  }
  return (lookup);
}

sub vcl_backend_response {
  # During a rollout, a page of one build may request its scripts from an instance of the other.
  if (beresp.status == 404 && bereq.url ~ "^/_next/static/" && bereq.retries == 0) {
    return (retry);
  }
  # Only answers that say they may be shared are kept; for the others, requests do not wait for each other.
  if (beresp.http.Cache-Control !~ "s-maxage|immutable") {
    set beresp.uncacheable = true;
    set beresp.ttl = 120s;
    return (deliver);
  }
}

sub vcl_backend_fetch {
  # A retry goes to the other instance, whatever the probe knows by then.
  if (bereq.retries > 0 && bereq.http.X-Other == "second") {
    set bereq.backend = second;
  } elsif (bereq.retries > 0) {
    set bereq.backend = first;
  }
}

sub vcl_backend_error {
  if (bereq.retries == 0) {
    return (retry);
  }
}
