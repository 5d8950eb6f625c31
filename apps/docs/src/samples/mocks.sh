npx mock-etelecom --port 4012 --ci --coverage &
npx mock-chathub --port 4013 --ci &
