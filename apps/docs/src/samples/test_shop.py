import json
import os
import unittest
from urllib.error import HTTPError
from urllib.request import Request, urlopen

BASE_URL = os.environ["ETELECOM_BASE_URL"]


def post(url, body, key="etelecom-demo-key"):
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
    with urlopen(Request(url, json.dumps(body).encode(), headers), timeout=10) as answer:
        return json.load(answer)


class ConnectShop(unittest.TestCase):
    def test_linked_shop_gets_its_key(self):
        body = {"shop_id": "1052570182707778180", "redirect_url": "https://shop.example.com/callback"}
        answer = post(f"{BASE_URL}.Shop/AuthorizeShop", body)
        self.assertEqual(answer["type"], "shop_key")

    def test_unknown_shop_is_refused(self):
        body = {"shop_id": "1000000000000000001", "redirect_url": "https://shop.example.com/callback"}
        with self.assertRaises(HTTPError) as refused:
            post(f"{BASE_URL}.Shop/AuthorizeShop", body)
        refused.exception.close()
        self.assertEqual(refused.exception.code, 403)


if __name__ == "__main__":
    unittest.main()
