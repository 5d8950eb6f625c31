<?php
$base = getenv('CHATHUB_BASE_URL');

function post(string $url, array $body, ?string $token = null): array
{
    $headers = ['Content-Type: application/json', 'Accept: application/json'];
    if ($token !== null) {
        $headers[] = "Authorization: Bearer $token";
    }
    $call = curl_init($url);
    curl_setopt_array($call, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => json_encode($body),
        CURLOPT_TIMEOUT => 10,
    ]);
    $answer = curl_exec($call);
    return [curl_getinfo($call, CURLINFO_RESPONSE_CODE), json_decode($answer, true)];
}

[$status, $company] = post("$base/api/company/get-token", ['login' => 'demo-company', 'password' => 'demo-password']);
assert($status === 200);

// {{gmdate, không phải date: Z nghĩa là UTC.|gmdate and not date: Z means UTC.}}
$hours = fn (int $n): string => gmdate('Y-m-d\TH:i:s\Z', time() + $n * 3600);

[$status] = post("$base/api/operator/get-token", ['id' => 123, 'expiresAt' => $hours(8)], $company);
assert($status === 200);

[$status] = post("$base/api/operator/get-token", ['id' => 123, 'expiresAt' => $hours(30 * 24)], $company);
assert($status === 400); // {{hơn 24 giờ|more than 24 hours}}

echo "ok\n";
