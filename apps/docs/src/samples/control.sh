# {{Đồng hồ đi tới 15 phút.|The clock goes 15 minutes forward.}}
curl -sf 127.0.0.1:4012/__mock/clock -H "Content-Type: application/json" -d '{"advance":900000}'
# {{Hai lần gọi tới nhận trang lỗi 502 của proxy.|The next two calls get a proxy's page of 502.}}
curl -sf 127.0.0.1:4012/__mock/faults -H "Content-Type: application/json" -d '{"fault":"proxy","status":502,"times":2}'
# {{Đã hỏi gì, đã trả lời gì, bí mật được che.|What was asked and answered, secrets masked.}}
curl -sf "127.0.0.1:4012/__mock/journal?verdict=invalid"
