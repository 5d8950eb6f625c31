# {{Mỗi tiến trình kiểm thử một thế giới riêng: dùng baseUrl trong câu trả lời.|A world for each worker: take the baseUrl of the answer.}}
curl -sf -X POST 127.0.0.1:4012/__mock/sessions -H "Content-Type: application/json" -d '{}'
